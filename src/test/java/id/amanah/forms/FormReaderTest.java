package id.amanah.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    /** Knows names and nothing else: what reading needs of a language. */
    private final Expressions words = text -> {
        if (text.contains("((")) {
            throw new IllegalArgumentException("two brackets");
        }
        return new Expressions.Expression() {

            @Override
            public Object evaluate(Map<String, ?> values) {
                return null;
            }

            @Override
            public Set<String> names() {
                return Stream.of(text.split("[^a-zA-Z]+")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
            }

        };
    };

    private FormReader.Reading read(String components) {
        String json = "{\"id\":\"f\",\"type\":\"default\",\"components\":[" + components.replace('\'', '"') + "]}";
        return new FormReader(words).read(json.getBytes(StandardCharsets.UTF_8), "f.form");
    }

    @Test
    void aListIsReadWithItsRowsAndItsLimits() {
        var reading = read("{'type':'dynamiclist','id':'g','path':'givers','properties':{'minRows':'1','maxRows':'20'},"
                + "'components':[{'type':'textfield','id':'n','key':'name','conditional':{'hide':'=unknown'}},"
                + "{'type':'checkbox','id':'u','key':'unknown'}]}");

        assertThat(reading.problems()).isEmpty();
        var list = (Component.DynamicList) reading.form().components().get(0);
        assertThat(list.key()).isEqualTo("givers");
        assertThat(list.minRows()).isEqualTo(1);
        assertThat(list.maxRows()).isEqualTo(20);
        assertThat(list.components()).extracting(Component::key).containsExactly("name", "unknown");
    }

    @Test
    void anUnknownComponentIsRefusedWithFileElementAndReason() {
        assertThat(read("{'type':'html','id':'h'}").problems())
            .containsExactly(new Problem("f.form", "h", "the component 'html' is not one that Amanah knows"));
    }

    @Test
    void unknownKeysAreRefusedByName() {
        assertThat(read("{'type':'checkbox','id':'c','key':'k','onclick':'x','validate':{'min':1}}").problems())
            .extracting(Problem::reason)
            .containsExactlyInAnyOrder("the key 'onclick' is not one that Amanah knows here",
                    "the key 'min' is not one that Amanah knows here");
    }

    @Test
    void aFormulaMayNameOnlyFieldsItCanSee() {
        assertThat(read("{'type':'dynamiclist','id':'l','path':'rows','components':[{'type':'checkbox','id':'a','key':"
                + "'inner'}]},{'type':'checkbox','id':'b','key':'outer','conditional':{'hide':'=inner'}}")
            .problems()).singleElement().extracting(Problem::element).isEqualTo("b");
    }

    @Test
    void aFormulaThatCannotBeReadIsRefused() {
        assertThat(read("{'type':'checkbox','id':'b','key':'k','conditional':{'hide':'=k(('}}").problems())
            .singleElement()
            .extracting(Problem::reason)
            .asString()
            .contains("two brackets");
    }

    @Test
    void aReferenceToAListThatIsNotThereIsRefused() {
        assertThat(read("{'type':'number','id':'n','key':'giver','properties':{'refersTo':'givers'}}").problems())
            .singleElement()
            .extracting(Problem::reason)
            .asString()
            .contains("givers");
    }

    @Test
    void twoFieldsOfOneNameAreRefused() {
        assertThat(read("{'type':'checkbox','id':'a','key':'k'},{'type':'checkbox','id':'b','key':'k'}").problems())
            .singleElement()
            .extracting(Problem::element)
            .isEqualTo("b");
    }

    @Test
    void whatIsNoJsonIsAProblemNotAnException() {
        byte[] bytes = "{".getBytes(StandardCharsets.UTF_8);

        assertThat(new FormReader(words).read(bytes, "f.form").problems()).hasSize(1);
    }

    @Test
    void whatAmanahWouldNotKeepIsRefusedRatherThanIgnored() {
        assertThat(read("{'type':'textfield','id':'a','key':'a','readonly':true}").problems()).singleElement()
            .extracting(Problem::reason)
            .isEqualTo("'readonly' can only be false");
        assertThat(read("{'type':'textfield','id':'a','key':'a','defaultValue':'x'}").problems()).hasSize(1);
        assertThat(read("{'type':'select','id':'a','key':'a','valuesKey':'x','values':[{'label':'A','value':'a'}]}")
            .problems()).hasSize(1);
        assertThat(read("{'type':'datetime','id':'a','key':'a','subtype':'time','timeSerializingFormat':'utc_offset'}")
            .problems()).hasSize(1);
    }

    @Test
    void aDayThatMayNotHavePassedIsReadAsARule() {
        var reading = read("{'type':'datetime','id':'a','key':'a','subtype':'date','disallowPassedDates':true}");

        assertThat(reading.form().components().get(0).property("notBefore")).isEqualTo("today");
    }

    @Test
    void moneyHasNoDecimals() {
        assertThat(
                read("{'type':'number','id':'n','key':'n','decimalDigits':2,'properties':{'money':'true'}}").problems())
            .singleElement()
            .extracting(Problem::reason)
            .asString()
            .contains("whole");
    }

    @Test
    void rowsAtLeastAreNotMoreThanRowsAtMost() {
        assertThat(read("{'type':'dynamiclist','id':'l','path':'l','components':[],'properties':{'minRows':'3',"
                + "'maxRows':'2'}}")
            .problems()).hasSize(1);
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(read("{'type':'checkbox','type':'html','id':'c','key':'k'}").problems()).singleElement()
            .extracting(Problem::reason)
            .asString()
            .startsWith("is not JSON");
    }

    @Test
    void aListInsideAListIsRefused() {
        assertThat(read("{'type':'dynamiclist','id':'l','path':'l','components':[{'type':'dynamiclist','id':'m',"
                + "'path':'m','components':[]}]}")
            .problems()).extracting(Problem::element).containsExactly("m");
    }

    @Test
    void propertiesBelongToTheirComponentsAndHaveKnownValues() {
        assertThat(read("{'type':'textfield','id':'a','key':'a','properties':{'money':'true'}}").problems())
            .extracting(Problem::reason)
            .containsExactly("the property 'money' belongs to a number");
        assertThat(read("{'type':'textfield','id':'a','key':'a','properties':{'prefill':'filer.wealth'}}").problems())
            .extracting(Problem::reason)
            .containsExactly("the prefill 'filer.wealth' is not known");
        assertThat(read("{'type':'textfield','id':'a','key':'a','properties':{'sensitive':'yes'}}").problems())
            .extracting(Problem::reason)
            .containsExactly("the sensitive 'yes' is not known");
    }

    @Test
    void aFormulaThatCannotBeReadIsToldOnce() {
        assertThat(read("{'type':'select','id':'a','key':'a','valuesExpression':'=((x'}").problems()).singleElement()
            .extracting(Problem::reason)
            .asString()
            .contains("cannot be read");
        assertThat(read("{'type':'expression','id':'a','key':'a','expression':'=((x'}").problems()).hasSize(1);
    }

}
