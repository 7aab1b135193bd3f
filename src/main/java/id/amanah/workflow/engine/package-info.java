/**
 * The process engine behind the seams of the workflow: configured, hardened, fed with
 * models, and known to no other package.
 */
package id.amanah.workflow.engine;
