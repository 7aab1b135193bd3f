package id.amanah.desk.web;

import id.amanah.desk.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The looks that are set. A picture is read once: a new one shows after a restart. */
@Component
@EnableConfigurationProperties(LookSettings.class)
class Looks {

    private static final String OWN_DEEP = "#083d47";

    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    private final LookSettings settings;

    private final Sentences sentences;

    private final Map<String, Optional<Logo>> logos = new ConcurrentHashMap<>();

    Looks(LookSettings settings, Sentences sentences) {
        this.settings = settings;
        this.sentences = sentences;
        settings.accents().forEach(Looks::tried);
        settings.codes().forEach(this::logo);
    }

    /**
     * Says in the log what becomes of a colour that is too light.
     * @throws IllegalArgumentException if it is no colour: nothing starts with it
     */
    private static void tried(String whose, String colour) {
        Accent accent = Accent.of(colour);
        if (!accent.hex().equalsIgnoreCase(colour.replace("#", ""))) {
            LOG.warn(
                    "{} {} is too light for white text and was darkened to #{} (contrast 7:1). / {} {} terlalu terang "
                            + "untuk tulisan putih dan digelapkan menjadi #{} (kontras 7:1).",
                    whose, colour, accent.hex(), whose, colour, accent.hex());
        }
    }

    /**
     * A picture.
     *
     * @param path where pages find it; changes with its bytes
     */
    record Logo(String path, String mediaType, byte[] bytes) {
    }

    /** The look for the people of an agency; for nobody's where the code is empty. */
    Look of(String agency, Locale locale) {
        LookSettings.One set = settings.of(agency);
        Optional<Accent> accent = Optional.ofNullable(set.accent()).filter(a -> !a.isBlank()).map(Accent::of);
        return new Look(set.name() == null ? sentences.of("desk.name", locale) : set.name(),
                logo(agency).map(Logo::path).orElse(null),
                accent.map(a -> "/look/warna/" + a.hex() + ".css").orElse(null),
                accent.map(a -> "#" + a.deep().hex()).orElse(OWN_DEEP));
    }

    Optional<Logo> logo(String agency) {
        return logos.computeIfAbsent(agency,
                code -> Optional.ofNullable(settings.of(code).logo()).map(r -> read(code, r)));
    }

    private static Logo read(String agency, Resource picture) {
        try {
            byte[] bytes = picture.getContentAsByteArray();
            String type = type(bytes);
            String digest = HexFormat.of().formatHex(DigestUtils.md5Digest(bytes)).substring(0, 8);
            return new Logo("/look/lambang/" + digest + "/" + (agency.isEmpty() ? "-" : agency), type, bytes);
        }
        catch (IOException missing) {
            throw new UncheckedIOException("The logo of " + agency + " cannot be read: " + picture, missing);
        }
    }

    private static String type(byte[] bytes) {
        int first = bytes.length == 0 ? 0 : bytes[0] & 255;
        return first == 0x89 ? "image/png" : first == 0xff ? "image/jpeg" : "image/svg+xml";
    }

}
