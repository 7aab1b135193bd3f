package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Sentences;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * What else is done with a declaration of one's own: throw a draft away, add a file.
 */
@Controller
class DraftPages {

    private final Declarations declarations;

    private final Drafts drafts;

    private final Attachments attachments;

    private final Sentences sentences;

    private final Again again;

    DraftPages(Declarations declarations, Drafts drafts, Attachments attachments, Sentences sentences, Again again) {
        this.declarations = declarations;
        this.drafts = drafts;
        this.attachments = attachments;
        this.sentences = sentences;
        this.again = again;
    }

    @GetMapping("/laporan/{number}/buang")
    String ask(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = neverSubmitted(number);
        model.addAttribute("question", sentences.of("desk.discard.question", locale, number));
        model.addAttribute("back", Ways.tasks(declaration));
        model.addAttribute("action", "/laporan/" + number + "/buang");
        return "desk/remove";
    }

    private Declaration neverSubmitted(String number) {
        Declaration declaration = drafts.editable(number);
        if (declaration.version() > 0) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.desk.not-a-draft", number);
        }
        return declaration;
    }

    @PostMapping("/laporan/{number}/buang")
    String discard(@PathVariable String number, Locale locale) {
        neverSubmitted(number);
        again.run(() -> declarations.withdraw(number, sentences.of("desk.discard.reason", locale)));
        return "redirect:/";
    }

    @PostMapping("/laporan/{number}/berkas")
    String upload(@PathVariable String number, @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String purpose) {
        attachments.store(number, file, purpose);
        return "redirect:/laporan/" + number + (declarations.find(number).status().isEditable() ? "/periksa" : "");
    }

    @PostMapping("/laporan/{number}/berkas/{id}/hapus")
    String remove(@PathVariable String number, @PathVariable String id) {
        attachments.remove(number, id);
        return "redirect:/laporan/" + number + "/periksa";
    }

}
