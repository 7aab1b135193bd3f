/** The pages of the inbox. */
package id.amanah.letters.web;
