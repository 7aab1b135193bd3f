/**
 * The kinds of declaration: folders of models, their manifests, words, lint and immutable
 * bundles.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "rules", "forms", "organisation", "access" })
package id.amanah.kinds;
