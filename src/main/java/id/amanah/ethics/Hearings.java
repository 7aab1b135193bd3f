package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.ethics.Committee.Member;
import id.amanah.ethics.Committee.Seat;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.workflow.CaseFacts;
import id.amanah.workflow.Facts;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hearings as people ask for them (<i>perkara majelis</i>). */
@Service
public class Hearings {

    private final Declarations declarations;

    private final Parties parties;

    private final Committee committee;

    private final Votes votes;

    private final CaseFacts facts;

    private final Organisation organisation;

    private final JdbcClient jdbc;

    Hearings(Declarations declarations, Parties parties, Committee committee, Votes votes, CaseFacts facts,
            Organisation organisation, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.parties = parties;
        this.committee = committee;
        this.votes = votes;
        this.facts = facts;
        this.organisation = organisation;
    }

    /** A hearing that the actor may see. */
    @Transactional(readOnly = true)
    public HearingView of(String number) {
        Declaration hearing = find(declarations, number);
        Hearing referral = Hearing.of(hearing);
        Facts known = facts.of(hearing);
        List<Member> members = committee.of(hearing.id());
        Map<PersonId, Person> people = organisation.persons(members.stream().map(Member::person).toList());
        HearingView.Voting voting = voting(hearing, members, people);
        String reason = text(known, "pronounce.reason");
        String decree = text(known, "impose.decreeNumber");
        return new HearingView(number, hearing.kind(), hearing.status().name(), hearing.stage(), hearing.outcome(),
                parties.examinee(hearing).map(p -> new HearingView.Somebody(p.name(), p.nip())).orElse(null),
                referral.from(), referral.articles(), (String) hearing.answers().get("matter"),
                members.stream().map(m -> seat(people.get(m.person()), m.seat())).toList(),
                new HearingView.Session(text(known, "invite.hearingOn"), text(known, "invite.place")),
                text(known, "make-statement.statement"), voting,
                voting.opened() ? Tally.of(votes.opened(hearing.id())).result() : null,
                reason == null ? null : new HearingView.Decision(text(known, "pronounce.article"), reason),
                decree == null ? null : new HearingView.Sanction(decree, text(known, "impose.decreeOn")));
    }

    /** Hearings in which the actor was examined and that are over; the newest first. */
    @Transactional(readOnly = true)
    public List<Declaration> overMe() {
        Person me = organisation.person(Identity.actor().person());
        return me.nip() == null ? List.of()
                : jdbc.sql("""
                        select number from declaration where kind = :kind and agency_id = :agency and status = 'CLOSED'
                            and answers ->> 'examinee' = :nip order by id desc""")
                    .param("kind", Hearing.KIND)
                    .param("agency", me.agency().value())
                    .param("nip", me.nip())
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(declarations::sees)
                    .map(declarations::find)
                    .toList();
    }

    /** Whether the actor is the chair of a hearing's committee. */
    @Transactional(readOnly = true)
    public boolean isChair(String number) {
        return isSeated(number, Seat.CHAIR);
    }

    /** Whether the actor may go on without a statement. */
    @Transactional(readOnly = true)
    public boolean leads(String number) {
        return isSeated(number, Seat.CHAIR) || isSeated(number, Seat.SECRETARY);
    }

    private boolean isSeated(String number, Seat seat) {
        Declaration hearing = find(declarations, number);
        return committee.holder(hearing.id(), seat).filter(Identity.actor()::is).isPresent();
    }

    static Declaration find(Declarations declarations, String number) {
        Declaration hearing = declarations.find(number);
        if (!Hearing.is(hearing)) {
            throw Refusal.of(Refusal.Reason.UNKNOWN, "refusal.ethics.no-hearing", number);
        }
        return hearing;
    }

    private HearingView.Voting voting(Declaration hearing, List<Member> members, Map<PersonId, Person> people) {
        List<Vote> opened = votes.opened(hearing.id());
        if (opened.isEmpty()) {
            return new HearingView.Voting(members.size(), votes.cast(hearing.id()), false, null, List.of());
        }
        Tally tally = Tally.of(opened);
        boolean examined = parties.isExaminee(hearing, Identity.actor().person());
        return new HearingView.Voting(members.size(), tally.cast(), true, tally.violation(), examined ? List.of()
                : opened.stream().map(v -> ballot(v, people.get(v.member()).name(), tally)).toList());
    }

    private static HearingView.Ballot ballot(Vote vote, String member, Tally tally) {
        return new HearingView.Ballot(member, vote.violation() ? "VIOLATION" : "NO_VIOLATION", vote.sanction(),
                vote.article(), vote.reason(), tally.isDissent(vote), vote.castAt(), vote.salt(),
                Votes.commitment(vote));
    }

    private static HearingView.Seat seat(Person person, Seat seat) {
        return new HearingView.Seat(person.name(), person.nip(), seat.name());
    }

    private static String text(Facts known, String path) {
        Object value = known.at("facts.work." + path);
        return value == null ? null : value.toString();
    }

}
