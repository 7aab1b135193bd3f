package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Sentences;
import id.amanah.desk.Timeline;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The way of a case as a list and as a drawing; the case's page loads the drawing from
 * it.
 */
@Controller
class WayPage {

    private final Declarations declarations;

    private final Timeline timeline;

    private final WayOfCase ways;

    private final Kinds kinds;

    private final Line.Lines lines;

    private final Sentences sentences;

    WayPage(Declarations declarations, Timeline timeline, WayOfCase ways, Kinds kinds, Line.Lines lines,
            Sentences sentences) {
        this.declarations = declarations;
        this.timeline = timeline;
        this.ways = ways;
        this.kinds = kinds;
        this.lines = lines;
        this.sentences = sentences;
    }

    @Transactional(readOnly = true)
    @GetMapping("/laporan/{number}/alur")
    public String show(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = declarations.find(number);
        Way way = ways.of(declaration, timeline.of(declaration, locale), locale);
        model.addAttribute("declaration", declaration);
        model.addAttribute("line", lines.of(declaration, locale));
        model.addAttribute("way", way);
        model.addAttribute("drawing", drawing(declaration, way, locale));
        return "desk/way";
    }

    private String drawing(Declaration declaration, Way way, Locale locale) {
        Bundle bundle = kinds.bundle(declaration.bundle());
        if (!bundle.drawing().isDrawn()) {
            return null;
        }
        return new WayDrawing(bundle.drawing(), way.marks(),
                new WayDrawing.Words(
                        sentences.of("desk.way.picture", locale, bundle.kind().name().in(locale), declaration.number()),
                        sentences.of("desk.way.picture.same", locale), sentences.of("desk.way.DONE", locale),
                        sentences.of("desk.way.NOW", locale), node -> WayOfCase.nodeName(bundle, node, locale),
                        flow -> WayOfCase.flowName(bundle, flow, locale)))
            .svg();
    }

}
