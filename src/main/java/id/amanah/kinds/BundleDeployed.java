package id.amanah.kinds;

/**
 * A bundle was accepted by the lint and stored; whoever runs it takes its processes, in
 * the transaction.
 */
public record BundleDeployed(Bundle bundle) {
}
