package id.amanah.signin;

import id.amanah.identity.Role;
import id.amanah.installation.InstallationProblem;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider (<i>penyedia identitas</i>). Every address is given, none is
 * asked for at the start: Amanah starts while the provider is down.
 *
 * @param name as people know it, for the button on the sign-in page
 * @param issuer as it stands in tokens
 * @param keys where its public keys are (JWKS)
 * @param authorization where people sign in; needed with {@code clientId}
 * @param token where codes become tokens; needed with {@code clientId}
 * @param endSession where people sign out; null if it has no such page
 * @param clientId of the pages; null if only the API takes its tokens
 * @param clientSecret null for a public client, which has the proof of its codes alone
 * @param audience of tokens for the API; must be another than the client of the pages, so
 * that a token about somebody is not one to act with
 * @param nipClaim the claim that holds the NIP
 * @param roles {@code own} (from Amanah's own table) or {@code provider}
 * @param rolesClaim where the roles stand in a token, members of members by dots
 * @param roleNames what the provider's roles are called here, such as {@code amanah-upg:
 * UPG}; without any, names are the same but for capitals and hyphens
 */
public record ProviderSettings(@DefaultValue("SSO") String name, String issuer, String keys, String authorization,
        String token, String endSession, String clientId, String clientSecret,
        @DefaultValue("amanah-api") String audience, @DefaultValue("nip") String nipClaim,
        @DefaultValue("own") String roles, @DefaultValue("realm_access.roles") String rolesClaim,
        Map<String, Role> roleNames) {

    public ProviderSettings {
        roleNames = roleNames == null ? Map.of() : Map.copyOf(roleNames);
        clientId = clientId == null || clientId.isBlank() ? null : clientId;
        require("issuer", issuer);
        require("keys", keys);
        if (clientId != null) {
            require("authorization", authorization);
            require("token", token);
            if (clientId.equals(audience)) {
                throw wrong("audience");
            }
        }
        if (!roles.equals("own") && !roles.equals("provider")) {
            throw wrong("roles");
        }
    }

    private static void require(String setting, String value) {
        if (value == null || value.isBlank()) {
            throw wrong(setting);
        }
    }

    private static InstallationProblem wrong(String setting) {
        return new InstallationProblem("""
                amanah.sign-in.provider.%1$s belum disebut atau tidak boleh begitu; lihat docs/administrator_id.md.
                amanah.sign-in.provider.%1$s is missing or may not be so; see docs/administrator.md."""
            .formatted(setting));
    }

    boolean givesRoles() {
        return roles.equals("provider");
    }

    /** What a form may lead to when somebody signs out, for the policy of pages. */
    String signOutOrigin() {
        if (endSession == null) {
            return "";
        }
        URI end = URI.create(endSession);
        return " " + end.getScheme() + "://" + end.getRawAuthority();
    }

}
