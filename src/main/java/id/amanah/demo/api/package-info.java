/** The demo's clock, moved on over HTTP. */
package id.amanah.demo.api;
