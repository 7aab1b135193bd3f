package id.amanah.signin;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/**
 * The identity provider knows somebody whom Amanah does not: no staff record has their
 * NIP, or the account is closed.
 */
final class NobodyWithThatNip extends OAuth2AuthenticationException {

    NobodyWithThatNip() {
        super(new OAuth2Error("unknown_person"));
    }

}
