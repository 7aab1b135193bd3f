/** The page to sign in. */
package id.amanah.identity.web;
