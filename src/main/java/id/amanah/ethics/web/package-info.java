/** What is done in a hearing beside the work list, on pages. */
package id.amanah.ethics.web;
