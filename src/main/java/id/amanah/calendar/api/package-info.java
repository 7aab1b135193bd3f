/** Working days over HTTP. */
package id.amanah.calendar.api;
