/**
 * Value types that every package speaks: ids, money, words in two languages, refusals. No
 * Spring here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package id.amanah.shared;
