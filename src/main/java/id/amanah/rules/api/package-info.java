/** Decision tables to try out over HTTP. */
package id.amanah.rules.api;
