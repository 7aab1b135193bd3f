package id.amanah.identity;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the one row that tells an account and who acts with it. */
final class AccountRow {

    private AccountRow() {
    }

    static Account read(ResultSet row) throws SQLException {
        Set<Role> roles = roles(Stream.of(texts(row, "roles")));
        Integer[] agencies = (Integer[]) row.getArray("agencies").getArray();
        Actor actor = new Actor(new PersonId(row.getObject("person", UUID.class)),
                new AgencyId(row.getInt("agency_id")), roles, null, set(Stream.of(agencies).map(AgencyId::new)),
                mandates(roles, texts(row, "mandates")),
                Stream.of(texts(row, "assists")).map(AccountRow::assistance).toList(), row.getInt("invitations"));
        return new Account(row.getString("username"), row.getString("password"), actor);
    }

    /** Who only watches, or only administers, decides nothing in anybody's place. */
    private static List<Mandate> mandates(Set<Role> roles, String[] texts) {
        return Stream.of(texts)
            .filter(text -> roles.stream().noneMatch(Role::decidesNothing))
            .map(AccountRow::mandate)
            .filter(mandate -> !mandate.roles().isEmpty())
            .toList();
    }

    private static Mandate mandate(String text) {
        String[] parts = text.split("\\|", -1);
        return new Mandate(UUID.fromString(parts[0]), new PersonId(UUID.fromString(parts[1])), roles(names(parts[2])),
                set(names(parts[3])), LocalDate.parse(parts[4]));
    }

    private static Assistance assistance(String text) {
        String[] parts = text.split("\\|", -1);
        return new Assistance(UUID.fromString(parts[0]), new PersonId(UUID.fromString(parts[1])), set(names(parts[2])),
                LocalDate.parse(parts[3]));
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(",")).filter(name -> !name.isEmpty());
    }

    private static Set<Role> roles(Stream<String> names) {
        return set(names.map(Role::valueOf));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static <T> Set<T> set(Stream<T> values) {
        return values.collect(Collectors.toUnmodifiableSet());
    }

}
