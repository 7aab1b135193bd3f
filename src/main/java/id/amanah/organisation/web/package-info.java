/** The pages of the personnel officer: units, people, places, reorganisations. */
package id.amanah.organisation.web;
