/** The desk as pages: home, filing, one declaration, work and decision. */
package id.amanah.desk.web;
