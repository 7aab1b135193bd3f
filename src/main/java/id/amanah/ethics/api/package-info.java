/** Hearings of the ethics committee over HTTP. */
package id.amanah.ethics.api;
