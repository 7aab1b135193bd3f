/** Forms as pages: what is shown, and what comes back. */
@org.springframework.modulith.NamedInterface("web")
package id.amanah.forms.web;
