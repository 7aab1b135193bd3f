package id.amanah.reports.api;

import id.amanah.reports.PublicFiling;
import id.amanah.reports.PublicReports;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports of the public: filed as JSON, or with evidence as {@code multipart/form-data}
 * whose part {@code report} holds that JSON and whose parts {@code file} hold files.
 */
@RestController
@RequestMapping("/api/public/reports")
class PublicReportsResource {

    private final PublicReports reports;

    private final JsonMapper json;

    PublicReportsResource(PublicReports reports, JsonMapper json) {
        this.reports = reports;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PublicReports.Receipt file(@RequestBody PublicFiling.Report report,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, HttpServletRequest request) {
        return reports.file(report, List.of(), key, request.getRemoteAddr());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PublicReports.Receipt file(@RequestParam String report,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, HttpServletRequest request) {
        List<PublicReports.Evidence> evidence = files == null ? List.of()
                : files.stream().map(PublicReportsResource::evidence).toList();
        return reports.file(read(report), evidence, key, request.getRemoteAddr());
    }

    @GetMapping("/{followCode}")
    PublicReports.Progress follow(@PathVariable String followCode, HttpServletRequest request) {
        return reports.follow(followCode, request.getRemoteAddr());
    }

    private PublicFiling.Report read(String report) {
        try {
            return json.readValue(report, PublicFiling.Report.class);
        }
        catch (JacksonException unreadable) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.reports.unreadable");
        }
    }

    private static PublicReports.Evidence evidence(MultipartFile file) {
        try {
            return new PublicReports.Evidence(file.getOriginalFilename(), file.getBytes());
        }
        catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

}
