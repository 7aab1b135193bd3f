package id.amanah.forms.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.forms.Form;
import id.amanah.forms.Forms;
import id.amanah.forms.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class FormPageTest {

    private static final Form REPORT = Forms.report();

    private static final Map<String, Object> ANSWERS = Map.of("receivedOn", "2026-02-03", "occasion", "<b>Wedding</b>",
            "willing", false, "givers", List.of(Map.of("id", "row-a", "name", "PT Maju", "relation", "VENDOR")),
            "objects", List.of(Map.of("id", "row-b", "valueRupiah", 4_500_000)));

    private static String page(Map<String, String> errors, Labels labels) {
        FormView view = new FormView(labels, Map.of(), errors, Map.of("photo-1", "cake.jpg"));
        return rendered("fields(${fields})", Map.of("fields", view.fields(REPORT.components(), ANSWERS)));
    }

    private static String rendered(String fragment, Map<String, Object> model) {
        var context = new Context(Locale.ENGLISH, model);
        return engine().process("<th:block th:replace=\"~{forms/fields :: " + fragment + "}\"></th:block>", context);
    }

    private static SpringTemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setResolvablePatterns(java.util.Set.of("forms/*"));
        files.setOrder(1);
        var inline = new org.thymeleaf.templateresolver.StringTemplateResolver();
        inline.setOrder(2);
        var words = new ReloadableResourceBundleMessageSource();
        words.setBasename("classpath:messages/forms");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(java.util.Set.of(files, inline));
        engine.setTemplateEngineMessageSource(words);
        return engine;
    }

    @Test
    void answersAreShownInTheirFieldsAndNeverAsMarkup() {
        String html = page(Map.of(), Labels.none());

        assertThat(html).contains("value=\"&lt;b&gt;Wedding&lt;/b&gt;\"")
            .contains("value=\"4.500.000\"")
            .contains("name=\"receivedOn-month\" value=\"2\"")
            .contains("name=\"givers[0].id\" value=\"row-a\"")
            .doesNotContain("<b>Wedding")
            .doesNotContain("??");
    }

    @Test
    void anErrorStandsBesideItsFieldAndIsReadWithIt() {
        String html = page(Map.of("objects[0].valueRupiah", "Write whole rupiah.", "willing", "Answer yes or no."),
                Labels.none());

        assertThat(html).contains("id=\"f-objects-0-valueRupiah-error\"")
            .contains("aria-describedby=\"f-objects-0-valueRupiah-error\"")
            .contains("aria-describedby=\"f-willing-error\"")
            .contains("Write whole rupiah.");
    }

    @Test
    void everyLabelPointsAtAFieldThatIsThere() {
        String html = page(Map.of(), Labels.none());

        var labels = java.util.regex.Pattern.compile(" for=\"([^\"]+)\"").matcher(html);
        int found = 0;
        while (labels.find()) {
            assertThat(html).contains("id=\"" + labels.group(1) + "\"");
            found++;
        }
        assertThat(found).isGreaterThan(12);
    }

    @Test
    void enterInAFieldDoesNotRemoveARow() {
        String html = page(Map.of(), Labels.none());

        assertThat(html.indexOf("<button")).isLessThan(html.indexOf("name=\"_remove\""));
        assertThat(html.substring(html.indexOf("<button"), html.indexOf("</button>"))).doesNotContain("name=");
    }

    @Test
    void theWordsOfTheKindComeBeforeThoseOfTheForm() {
        Labels kind = key -> Optional
            .ofNullable(Map
                .of("givers.relation.label", "Hubungan", "givers.relation.VENDOR.label", "Penyedia", "givers.add.label",
                        "Tambah pemberi")
                .get(key));

        assertThat(page(Map.of(), kind)).contains(">Hubungan ")
            .contains(">Penyedia<")
            .contains(">Tambah pemberi<")
            .contains(">Occasion ");
    }

    @Test
    void aFieldForSomeCasesSaysSo() {
        assertThat(page(Map.of(), Labels.none())).contains("Leave this empty where it does not apply.");
    }

    @Test
    void filesAreChosenFromTheDocumentsThereAre() {
        assertThat(page(Map.of(), Labels.none())).contains("name=\"photos\" value=\"photo-1\"").contains("cake.jpg");
    }

    @Test
    void theSummarySaysAnswersInWords() {
        var lines = new Summary(Labels.none(), Locale.ENGLISH).lines(REPORT.components(), ANSWERS);

        assertThat(lines).contains(new Summary.Line(false, "Received on", "3 February 2026", "receivedOn"),
                new Summary.Line(true, "Giver 1", "", "givers[0]"),
                new Summary.Line(false, "Relation", "Vendor", "givers[0].relation"),
                new Summary.Line(false, "Value", "Rp4,500,000", "objects[0].valueRupiah"));
        assertThat(rendered("summary(${lines})", Map.of("lines", lines))).contains("3 February 2026");
    }

    @Test
    void onAPageThatAsksHiddenFieldsKeepTheirPlaceAndRowsAreChosenByName() {
        Form form = Forms.of("""
                {'type':'checkbox','id':'u','key':'unknown','label':'Unknown'},
                {'type':'textfield','id':'n','key':'name','label':'Name','conditional':{'hide':'=unknown = true'}},
                {'type':'dynamiclist','id':'g','path':'givers','label':'Giver','components':[
                  {'type':'textfield','id':'gn','key':'name','label':'Name','properties':{'concept':'person'}}]},
                {'type':'number','id':'r','key':'giver','label':'Who?','properties':{'refersTo':'givers'}}
                """);
        Map<String, Object> given = Map.of("unknown", true, "name", "X", "givers",
                List.of(Map.of("id", "a", "name", "PT Maju"), Map.of("id", "b")));
        FormView view = new FormView(Labels.none(), Map.of(), Map.of()).asking(
                id.amanah.forms.Visibility.of(form, given, java.time.LocalDate.of(2026, 2, 2)), given,
                Map.of("givers", (id.amanah.forms.Component.DynamicList) form.components().get(2)), Locale.ENGLISH);

        String html = rendered("fields(${fields})", Map.of("fields", view.fields(form.components(), given)));

        assertThat(html).contains("id=\"w-f-name\"")
            .doesNotContain("value=\"X\"")
            .contains("name=\"_shown\" value=\"unknown\"")
            .doesNotContain("name=\"_shown\" value=\"name\"")
            .contains(">PT Maju<", ">Giver 2<");
        assertThat(id.amanah.forms.Visibility.asked(form, given, java.time.LocalDate.of(2026, 2, 2)))
            .doesNotContainKey("name")
            .containsKey("givers");
    }

}
