/** The resources of the inbox. */
package id.amanah.letters.api;
