package id.amanah.signin.web;

import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import id.amanah.signin.AccountsOfPeople;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People's accounts (<i>akun pengguna</i>), as an administrator looks after them. */
@Controller
@RequestMapping("/pengguna")
class PeoplesAccountsPages {

    private static final int SIZE = 25;

    private final AccountsOfPeople accounts;

    private final Organisation organisation;

    PeoplesAccountsPages(AccountsOfPeople accounts, Organisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /**
     * An account with the name of its person.
     *
     * @param name null if the staff records do not know the person
     */
    record Shown(AccountsOfPeople.Line account, String name, String unit, String nip) {

        private static Shown of(AccountsOfPeople.Line line, Person person) {
            return person == null ? new Shown(line, null, null, null)
                    : new Shown(line, person.name(), person.unitName(), person.nip());
        }

    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "0") int page, Model model) {
        int at = Math.max(page, 0);
        List<AccountsOfPeople.Line> lines = accounts.list(cari, persons(cari.strip()), at, SIZE + 1);
        Map<PersonId, Person> names = organisation.persons(lines.stream().map(AccountsOfPeople.Line::person).toList());
        model.addAttribute("search", cari);
        model.addAttribute("lines", lines.stream().limit(SIZE).map(l -> Shown.of(l, names.get(l.person()))).toList());
        model.addAttribute("page", at);
        model.addAttribute("more", lines.size() > SIZE);
        model.addAttribute("zone", AccountPages.zone(organisation));
        return "signin/accounts";
    }

    private List<PersonId> persons(String search) {
        if (search.matches("[0-9]{18}")) {
            return organisation.byNip(search).map(Person::id).map(List::of).orElse(List.of());
        }
        return search.isEmpty() ? List.of() : organisation.byName(search).stream().map(Person::id).toList();
    }

    @GetMapping("/{username}")
    String one(@PathVariable String username, @RequestParam(required = false) String tersimpan, Model model) {
        model.addAttribute("saved", tersimpan != null);
        return shown(username, model);
    }

    private String shown(String username, Model model) {
        AccountsOfPeople.Line line = accounts.one(username);
        model.addAttribute("line", Shown.of(line, organisation.persons(List.of(line.person())).get(line.person())));
        model.addAttribute("zone", AccountPages.zone(organisation));
        return "signin/person";
    }

    @PostMapping("/{username}/kunci")
    String lock(@PathVariable String username) {
        return done(username, accounts::lock);
    }

    @PostMapping("/{username}/buka")
    String unlock(@PathVariable String username) {
        return done(username, accounts::unlock);
    }

    @PostMapping("/{username}/faktor-kedua")
    String secondFactor(@PathVariable String username) {
        return done(username, accounts::removeSecondFactor);
    }

    @PostMapping("/{username}/keluar")
    String signOut(@PathVariable String username) {
        return done(username, accounts::signOut);
    }

    private static String done(String username, Consumer<String> what) {
        what.accept(username);
        return "redirect:/pengguna/{username}?tersimpan";
    }

    /** The password is shown on this page alone, and not again. */
    @PostMapping("/{username}/kata-sandi")
    String reset(@PathVariable String username, Model model) {
        model.addAttribute("given", accounts.reset(username));
        return shown(username, model);
    }

}
