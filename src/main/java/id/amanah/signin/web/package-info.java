/** The pages to sign in, of one's own account, and of everybody's for administrators. */
package id.amanah.signin.web;
