package id.amanah.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a try to sign in comes from, and what it is therefore counted in.
 *
 * @param address of the network: of IPv6 the first 64 bits, since one line has them all
 * @param browser the token by which a browser is known; null without one
 */
record Origin(String address, String browser) {

    private static final int NETWORK = 8;

    static Origin of(HttpServletRequest request) {
        return new Origin(network(request.getRemoteAddr()), KnownBrowsers.token(request));
    }

    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, NETWORK) : bytes);
        }
        catch (UnknownHostException unknown) {
            return "unknown";
        }
    }

    /** Failing here slows down this account from this address, or this browser, alone. */
    List<Bucket> own(String username, boolean known) {
        return List.of(known ? Bucket.of("browser\n" + username + '\n' + browser, 10, 300)
                : Bucket.of("pair\n" + username + '\n' + address, 5, 300));
    }

    /**
     * What others fail into as well: it slows guessing from many places or of many names
     * down, but so little that nobody is kept out; a browser known to the account is not
     * held up by it at all.
     */
    List<Bucket> shared(String username, boolean known) {
        return known ? List.of()
                : List.of(Bucket.of("account\n" + username, 50, 15), Bucket.of("address\n" + address, 200, 5));
    }

}
