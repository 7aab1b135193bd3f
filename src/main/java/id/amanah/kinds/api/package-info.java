/** The kinds over REST. */
package id.amanah.kinds.api;
