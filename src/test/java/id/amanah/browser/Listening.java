package id.amanah.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What somebody who listens to a page instead of seeing it depends on, beyond what axe
 * tries: that headings go down a level at a time, that what a field is described by is
 * there, that no two buttons or links say the same and do something else (files have the
 * names that people gave them, letters their subjects, kinds of the tests the names of
 * others).
 */
final class Listening {

    private static final String HEAR = """
            () => {
              const faults = [], said = {};
              let before = 0;
              const seen = e => e.checkVisibility() && !e.closest('[aria-hidden=true]');
              const name = e => (e.getAttribute('aria-labelledby') || '').split(' ').filter(i => i)
                  .map(i => (document.getElementById(i) || {}).textContent).join(' ').trim()
                  || e.getAttribute('aria-label') || e.textContent || '';
              const clean = e => name(e).replace(/\\s+/g, ' ').trim();
              for (const h of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
                if (h.closest('.govuk-error-summary') || !h.checkVisibility()) { continue; }
                const level = +h.tagName[1];
                if (level > before + 1) { faults.push('heading of level ' + level + ' after ' + before + ': ' + clean(h)); }
                before = level;
              }
              for (const e of document.querySelectorAll('[aria-describedby],[aria-labelledby]')) {
                for (const id of (e.getAttribute('aria-describedby') || e.getAttribute('aria-labelledby')).split(' ')) {
                  if (id && !document.getElementById(id)) { faults.push('nothing is called ' + id + ', which describes ' + e.outerHTML.slice(0, 90)); }
                }
              }
              for (const e of document.querySelectorAll('a[href],button')) {
                if (!seen(e)) { continue; }
                const says = clean(e);
                const does = e.tagName === 'A' ? e.href.split('#')[0]
                    : (e.form ? e.form.getAttribute('action') : '') + ' ' + e.name + '=' + e.value;
                if (!says) { faults.push('says nothing: ' + e.outerHTML.slice(0, 120)); }
                if (said[says] !== undefined && said[says] !== does && !e.closest('.govuk-error-summary') && !/[/](berkas[/]|surat[/]|baru[/](sample|walked))/.test(does)) {
                  faults.push('"' + says + '" leads to ' + does + ' and to ' + said[says]);
                }
                said[says] = does;
              }
              for (const e of document.querySelectorAll('.govuk-error-message[id]')) {
                if (!document.querySelector('[aria-describedby~="' + e.id + '"]')) { faults.push('no field is described by ' + e.id); }
              }
              if (!document.title.includes(' – ')) { faults.push('the title is ' + document.title); }
              const wrong = document.querySelector('.govuk-error-summary');
              if (wrong && !/^(Galat|Error):/.test(document.title)) { faults.push('the title does not say first what is wrong: ' + document.title); }
              return faults.slice(0, 6);
            }""";

    private Listening() {
    }

    static List<String> faults(Page page) {
        return ((List<?>) page.evaluate(HEAR)).stream().map(Object::toString).toList();
    }

}
