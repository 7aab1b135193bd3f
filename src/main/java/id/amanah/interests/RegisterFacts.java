package id.amanah.interests;

import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What a register of interests tells: {@code situationStated}, whether anything touches
 * the office, and {@code draw}, by which it is sampled.
 */
@Component
class RegisterFacts implements FactSource {

    private final Declarations declarations;

    RegisterFacts(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Map<String, Object> of(DeclarationId declaration, int version, RowId row) {
        Map<String, Object> answers = declarations.frozen(declaration, version);
        return Map.of("situationStated", !Registers.situations(answers).isEmpty(), "draw", draw(declaration));
    }

    /**
     * From 0 to 99, as even as SHA-256: the first eight bytes over the sixteen bytes of
     * the declaration's id, which is drawn when the draft begins and stands in the
     * journal, so that anybody can draw it again and nobody can choose it.
     */
    static int draw(DeclarationId declaration) {
        try {
            byte[] id = ByteBuffer.allocate(16)
                .putLong(declaration.value().getMostSignificantBits())
                .putLong(declaration.value().getLeastSignificantBits())
                .array();
            return (int) Long
                .remainderUnsigned(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(id)).getLong(), 100);
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
