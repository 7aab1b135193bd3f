package id.amanah.personnel.api;

import id.amanah.identity.Identity;
import id.amanah.personnel.Directory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The people of an agency, searched by parts of the name, the NIP, the post or the unit,
 * all of what is asked together; {@code next} goes on as {@code after}.
 */
@RestController
class DirectoryResource {

    private static final int MOST = 200;

    private final Directory directory;

    DirectoryResource(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/directory")
    Directory.Part search(@RequestParam(defaultValue = "") String query, @RequestParam(required = false) Integer unit,
            @RequestParam(required = false) String after, @RequestParam(defaultValue = "25") int size) {
        return directory.search(Identity.actor().agency(), query, unit, after, Math.max(1, Math.min(size, MOST)));
    }

}
