/** Roles, stand-ins and assistants as resources. */
package id.amanah.authority.api;
