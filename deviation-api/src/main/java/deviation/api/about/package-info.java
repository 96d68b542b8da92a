/** About the API itself. */
package deviation.api.about;
