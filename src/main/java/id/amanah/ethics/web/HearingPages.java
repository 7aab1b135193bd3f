package id.amanah.ethics.web;

import id.amanah.ethics.Referrals;
import id.amanah.ethics.Sitting;
import id.amanah.workflow.Again;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The buttons of a hearing that no item of work has, and the one that refers a case. */
@Controller
class HearingPages {

    private final Sitting sitting;

    private final Referrals referrals;

    private final Again again;

    HearingPages(Sitting sitting, Referrals referrals, Again again) {
        this.sitting = sitting;
        this.referrals = referrals;
        this.again = again;
    }

    @PostMapping("/perkara/{number}/tutup-suara")
    String close(@PathVariable String number) {
        return run(number, () -> sitting.closeVote(number));
    }

    @PostMapping("/perkara/{number}/lanjut")
    String goOn(@PathVariable String number) {
        return run(number, () -> sitting.goOnWithoutStatement(number));
    }

    @PostMapping("/laporan/{number}/rujuk")
    String refer(@PathVariable String number) {
        return "redirect:/laporan/" + again.run(() -> referrals.draft(number).number()) + "/isi/referral";
    }

    private String run(String number, Runnable what) {
        again.run(() -> {
            what.run();
            return null;
        });
        return "redirect:/laporan/" + number;
    }

}
