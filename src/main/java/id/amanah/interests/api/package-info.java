/** Suspensions, measures and checks against registers of interests over HTTP. */
package id.amanah.interests.api;
