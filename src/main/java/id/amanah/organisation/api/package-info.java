/** Units, people, posts and reorganisations as resources. */
package id.amanah.organisation.api;
