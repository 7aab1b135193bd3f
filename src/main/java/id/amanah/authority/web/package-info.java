/** Pages of roles, stand-ins and assistants, and the page of the first administrators. */
package id.amanah.authority.web;
