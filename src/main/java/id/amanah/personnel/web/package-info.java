/** The pages of imports and of people. */
package id.amanah.personnel.web;
