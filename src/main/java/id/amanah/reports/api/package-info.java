/** Reports of the public over HTTP, without signing in. */
package id.amanah.reports.api;
