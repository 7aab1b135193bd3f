/**
 * The log for outsiders: its key, its checkpoint, its tiles, byte for byte as the
 * standard has them.
 */
package id.amanah.sealing.api;
