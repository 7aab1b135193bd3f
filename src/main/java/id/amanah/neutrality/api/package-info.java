/** Receipts of pledges over HTTP. */
package id.amanah.neutrality.api;
