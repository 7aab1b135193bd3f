package id.amanah.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.rules.Feel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Forms for tests, read with the real FEEL. */
public final class Forms {

    private static final Feel FEEL = new Feel(Clock.systemUTC());

    private static final Expressions EXPRESSIONS = text -> {
        Feel.Parsed parsed = FEEL.parse(text);
        return new Expressions.Expression() {

            @Override
            public Object evaluate(Map<String, ?> values) {
                return parsed.evaluate(values);
            }

            @Override
            public Set<String> names() {
                return parsed.names();
            }

        };
    };

    private Forms() {
    }

    /** A small report: givers, objects of theirs, and a statement. */
    public static Form report() {
        return of(
                """
                        {'type':'datetime','id':'d','key':'receivedOn','dateLabel':'Received on','validate':{'required':true},
                          'properties':{'notAfter':'today'}},
                        {'type':'textfield','id':'o','key':'occasion','label':'Occasion','validate':{'required':true}},
                        {'type':'textarea','id':'c','key':'chronology','label':'Chronology'},
                        {'type':'radio','id':'w','key':'willing','label':'Willing?','values':[{'label':'Yes','value':'true'},
                          {'label':'No','value':'false'}]},
                        {'type':'dynamiclist','id':'gs','path':'givers','label':'Giver','properties':{'minRows':'1','maxRows':'20'},
                          'components':[
                          {'type':'checkbox','id':'gu','key':'nameUnknown','label':'Name unknown'},
                          {'type':'textfield','id':'gn','key':'name','label':'Name','validate':{'required':true},
                            'conditional':{'hide':'=nameUnknown = true'}},
                          {'type':'select','id':'gr','key':'relation','label':'Relation','values':[
                            {'label':'Vendor','value':'VENDOR'},{'label':'Family','value':'FAMILY'}]}]},
                        {'type':'dynamiclist','id':'os','path':'objects','label':'Object','properties':{'minRows':'1','maxRows':'50'},
                          'components':[
                          {'type':'number','id':'og','key':'giver','label':'Giver','properties':{'refersTo':'givers'}},
                          {'type':'number','id':'ov','key':'valueRupiah','label':'Value','properties':{'money':'true'}},
                          {'type':'number','id':'oa','key':'amount','label':'Amount','decimalDigits':3}]},
                        {'type':'filepicker','id':'fs','key':'photos','label':'Photos','multiple':true},
                        {'type':'checkbox','id':'s','key':'statementOfTruth','label':'It is true','validate':{'required':true}}
                        """);
    }

    /** A form of components, written with single quotes. */
    public static Form of(String components) {
        String json = "{\"id\":\"f\",\"type\":\"default\",\"components\":[" + components.replace('\'', '"') + "]}";
        FormReader.Reading reading = new FormReader(EXPRESSIONS).read(json.getBytes(StandardCharsets.UTF_8), "f.form");
        assertThat(reading.problems()).isEmpty();
        return reading.form();
    }

}
