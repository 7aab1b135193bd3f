package id.amanah.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.identity.Actor;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The payload of an entry")
class PayloadTest {

    static Stream<Arguments> known() {
        UUID id = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
        return Stream.of(Arguments.of("text", "\"text\""), Arguments.of(7, "7"), Arguments.of(true, "true"),
                Arguments.of(new BigDecimal("5E+3"), "5000"), Arguments.of(new BigDecimal("2.50"), "\"2.5\""),
                Arguments.of(new BigDecimal("-0.00"), "0"), Arguments.of(LocalDate.of(2026, 2, 3), "\"2026-02-03\""),
                Arguments.of(Instant.parse("2026-02-03T04:05:06.7Z"), "\"2026-02-03T04:05:06.700Z\""),
                Arguments.of(id, "\"" + id + "\""), Arguments.of(new DeclarationId(id), "\"" + id + "\""),
                Arguments.of(new RowId("r1"), "\"r1\""), Arguments.of(Role.UPG, "\"UPG\""),
                Arguments.of(Arrays.asList(1, null), "[1,null]"), Arguments.of(Map.of("b", 1), "{\"b\":1}"));
    }

    static Stream<Object> unknown() {
        return Stream.of(1.5, 1.5f, 'c', new Object(), new Date(), Optional.of("a"), new byte[] { 1 },
                new StringBuilder("changes"), new BigDecimal("1E+1000000000"), new BigDecimal("1E-1000000000"),
                Map.of(1, "one"), List.of(new Object()), Map.of("deep", List.of(1.5)));
    }

    @ParameterizedTest
    @MethodSource("known")
    void spellsEachKnownTypeInOneWay(Object value, String expected) {
        assertThat(of(value)).isEqualTo("{\"params\":{\"x\":" + expected + "}}");
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void refusesTypesWhoseTextMightChange(Object value) {
        assertThatThrownBy(() -> of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String of(Object value) {
        Entry entry = Entry.of("test.happened.v1", DeclarationId.next(), 1).with("x", value);
        return new String(Payload.of(entry, Actor.system(new AgencyId(1))), StandardCharsets.UTF_8);
    }

}
