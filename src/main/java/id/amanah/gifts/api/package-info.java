/** The objects of a gift report over HTTP. */
package id.amanah.gifts.api;
