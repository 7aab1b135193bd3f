/** The demo as a resource: its clock. */
package id.amanah.demo.api;
