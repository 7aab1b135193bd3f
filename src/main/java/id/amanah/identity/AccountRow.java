package id.amanah.identity;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the one row that tells an account and who acts with it. */
final class AccountRow {

    private AccountRow() {
    }

    static Account read(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        Integer[] agencies = (Integer[]) row.getArray("agencies").getArray();
        Actor actor = new Actor(new PersonId(row.getObject("person", UUID.class)),
                new AgencyId(row.getInt("agency_id")), set(Stream.of(roles).map(Role::valueOf)), null,
                set(Stream.of(agencies).map(AgencyId::new)));
        return new Account(row.getString("username"), row.getString("password"), actor);
    }

    private static <T> Set<T> set(Stream<T> values) {
        return values.collect(Collectors.toUnmodifiableSet());
    }

}
