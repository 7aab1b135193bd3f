/** The steps (<i>langkah</i>) that any kind of declaration may use. */
package id.amanah.workflow.steps;
