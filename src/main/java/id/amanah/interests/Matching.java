package id.amanah.interests;

import id.amanah.shared.PersonId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Compares the parties of a matter with the interests that an official registered
 * (<i>pencocokan</i>): by number, else by name without titles and legal forms.
 */
@Component
class Matching {

    private static final BigDecimal SAME_NUMBER = BigDecimal.ONE;

    private static final BigDecimal SAME_NAME = new BigDecimal("0.9");

    private final Registers registers;

    Matching(Registers registers) {
        this.registers = registers;
    }

    /** A party that is an interest of the official; {@code score} is from 0 to 1. */
    record Match(Conflict.Party party, Registers.Interest interest, BigDecimal score) {

        boolean byNumber() {
            return score.equals(SAME_NUMBER);
        }

    }

    List<Match> of(PersonId official, List<Conflict.Party> parties) {
        List<Registers.Interest> interests = parties.isEmpty() ? List.of() : registers.of(official);
        return parties.stream()
            .flatMap(party -> interests.stream().flatMap(interest -> match(party, interest).stream()))
            .toList();
    }

    private static Optional<Match> match(Conflict.Party party, Registers.Interest interest) {
        return party.isRegistered(interest.registration()) ? Optional.of(new Match(party, interest, SAME_NUMBER))
                : party.isCalled(interest.name()) ? Optional.of(new Match(party, interest, SAME_NAME))
                        : Optional.empty();
    }

}
