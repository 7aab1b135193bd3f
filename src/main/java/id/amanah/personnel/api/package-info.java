/** Imports and people as resources, for other systems of a personnel office. */
package id.amanah.personnel.api;
