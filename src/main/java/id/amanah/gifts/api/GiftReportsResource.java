package id.amanah.gifts.api;

import id.amanah.gifts.GiftReports;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The objects of gift reports as a resource. */
@RestController
class GiftReportsResource {

    private final GiftReports reports;

    GiftReportsResource(GiftReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/gift-reports/{number}/objects")
    List<GiftReports.Standing> objects(@PathVariable String number) {
        return reports.objects(number);
    }

}
