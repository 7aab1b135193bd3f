package id.amanah.organisation;

import id.amanah.identity.AgencyChanges;
import id.amanah.identity.AgencyChanges.Office;
import id.amanah.identity.Role;
import id.amanah.organisation.Reorganisation.OpenWork;
import id.amanah.organisation.Transferral.Move;
import id.amanah.organisation.Transferral.Transfer;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries out an act and all that follows from it, in the caller's transaction: units and
 * people, accounts and roles, and what the floors above bring along.
 */
@Component
class Carrying {

    private final Rearranging rearranging;

    private final Restoring restoring;

    private final Settling settling;

    private final Effects effects;

    private final AgencyChanges accounts;

    private final Agencies agencies;

    private final Places places;

    private final ObjectProvider<Transferral> transferrals;

    private final JdbcClient jdbc;

    Carrying(Rearranging rearranging, Restoring restoring, Settling settling, Effects effects, AgencyChanges accounts,
            Agencies agencies, Places places, ObjectProvider<Transferral> transferrals, JdbcClient jdbc) {
        this.rearranging = rearranging;
        this.restoring = restoring;
        this.settling = settling;
        this.effects = effects;
        this.accounts = accounts;
        this.agencies = agencies;
        this.places = places;
        this.transferrals = transferrals;
        this.jdbc = jdbc;
    }

    /**
     * Does it all.
     * @param workOfUndone where open work went by the act that this one takes back
     * @return what went along, as keys of the words for people and how many
     */
    Map<String, Long> run(Reorganisation act, OpenWork workOfUndone) {
        settling.begin();
        if (act.undoes() == null) {
            rearranging.run(act);
        }
        else {
            restoring.run(act.id(), act.undoes(), act.effectiveOn());
        }
        List<Move> moves = effects.moves(act.id());
        Map<String, Long> along = new LinkedHashMap<>();
        if (!moves.isEmpty()) {
            along.put("organisation.along.offices", (long) offices(act, moves));
            OpenWork work = workOfUndone == null ? act.openWork() : workOfUndone;
            Transfer transfer = new Transfer(act.id(), act.undoes(), act.decree(), act.effectiveOn(),
                    work == OpenWork.FOLLOWS, moves);
            transferrals.orderedStream().forEach(one -> along.putAll(one.go(transfer)));
        }
        if (act.undoes() != null) {
            along.put("organisation.along.left", (long) restoring.changedSince(act.id(), act.undoes()));
        }
        agencies.all().forEach(agency -> places.forget(agency.id()));
        return along;
    }

    private int offices(Reorganisation act, List<Move> moves) {
        Map<Map.Entry<AgencyId, AgencyId>, List<PersonId>> groups = moves.stream()
            .collect(Collectors.groupingBy(move -> Map.entry(move.from(), move.to()),
                    Collectors.mapping(Move::person, Collectors.toList())));
        int ended = 0;
        for (var group : groups.entrySet()) {
            AgencyId from = group.getKey().getKey();
            AgencyId to = group.getKey().getValue();
            List<Office> offices = accounts.go(group.getValue(), from, to, act.effectiveOn());
            note(act.id(), offices, from);
            ended += offices.size();
            if (act.undoes() != null) {
                accounts.begin(endedBy(act.undoes(), to, group.getValue()), to, act.effectiveOn());
            }
        }
        return ended;
    }

    private void note(UUID act, List<Office> offices, AgencyId at) {
        jdbc.sql("""
                insert into reorganisation_effect (reorganisation, what, id, before)
                select ?, 'ROLE', o.person || '/' || o.role, jsonb_build_object('person', o.person, 'role', o.role,
                    'agency_id', ?::int) from unnest(?, ?) as o(person, role) on conflict do nothing""")
            .params(act, at.value(), offices.stream().map(one -> one.person().value()).toArray(UUID[]::new),
                    offices.stream().map(one -> one.role().name()).toArray(String[]::new))
            .update();
    }

    private List<Office> endedBy(UUID act, AgencyId at, List<PersonId> people) {
        return jdbc.sql("""
                select before ->> 'person' as person, before ->> 'role' as role from reorganisation_effect
                where reorganisation = ? and what = 'ROLE' and (before ->> 'agency_id')::int = ?
                    and (before ->> 'person')::uuid = any(?)""")
            .params(act, at.value(), people.stream().map(PersonId::value).toArray(UUID[]::new))
            .query((row, n) -> new Office(new PersonId(UUID.fromString(row.getString(1))),
                    Role.valueOf(row.getString(2))))
            .list();
    }

}
