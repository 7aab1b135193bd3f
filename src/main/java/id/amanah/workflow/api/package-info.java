/** Work, incidents and the reconciliation over REST. */
package id.amanah.workflow.api;
