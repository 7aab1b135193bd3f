/**
 * The desk as resources: declarations, their documents and timeline, work, who is signed
 * in.
 */
package id.amanah.desk.api;
