package id.amanah.desk.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The colours and pictures that agencies set. Both may be kept for a year, since their
 * paths change with them.
 */
@Controller
class LookPages {

    private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Looks looks;

    LookPages(Looks looks) {
        this.looks = looks;
    }

    @GetMapping("/look/warna/{colour:[0-9a-f]{6}}.css")
    ResponseEntity<String> colours(@PathVariable String colour) {
        return ResponseEntity.ok()
            .cacheControl(YEAR)
            .contentType(MediaType.valueOf("text/css"))
            .body(Accent.of(colour).sheet());
    }

    @GetMapping("/look/lambang/{digest}/{agency}")
    ResponseEntity<byte[]> logo(@PathVariable String agency) {
        return looks.logo(agency.equals("-") ? "" : agency)
            .map(logo -> ResponseEntity.ok()
                .cacheControl(YEAR)
                .contentType(MediaType.valueOf(logo.mediaType()))
                .body(logo.bytes()))
            .orElse(ResponseEntity.notFound().build());
    }

}
